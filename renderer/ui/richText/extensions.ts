import { safeLink } from "@shared/domain/richText";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import { Placeholder } from "@tiptap/extensions";
import StarterKit from "@tiptap/starter-kit";

/** Tab leaves a table instead of adding rows, so that the keyboard is never caught in it. */
const QuietTable = Table.extend({ addKeyboardShortcuts: () => ({}) });

/**
 * What our texts can hold: exactly the nodes and marks of `shared/domain/richText`. Strg+K belongs to the palette,
 * so links are set from the toolbar.
 */
export const extensions = (placeholder: string | undefined) => [
  StarterKit.configure({
    codeBlock: false,
    horizontalRule: false,
    trailingNode: false,
    heading: { levels: [1, 2, 3, 4, 5, 6] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: "https",
      isAllowedUri: (address) => safeLink.test(address),
      HTMLAttributes: { target: null, rel: null },
    },
  }),
  QuietTable.configure({ resizable: false }),
  TableRow,
  TableHeader,
  TableCell,
  ...(placeholder ? [Placeholder.configure({ placeholder })] : []),
];
