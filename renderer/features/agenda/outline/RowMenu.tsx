import { Menu, Text } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { draftBelow, draftInside, kindsInside } from "@shared/domain/agenda/outlineDraft";
import type { ItemLine, Line, OutlineKind } from "@shared/domain/agenda/outlineLine";
import { type OutlineStep, planStep } from "@shared/domain/agenda/outlineSteps";
import {
  IconArchive,
  IconArrowDown,
  IconArrowRight,
  IconArrowUp,
  IconCornerDownRight,
  IconIndentDecrease,
  IconIndentIncrease,
  IconLayoutSidebarRight,
  IconPencil,
  IconPlus,
  IconTrash,
} from "@tabler/icons-react";
import { type ReactNode, useRef } from "react";
import styles from "./RowMenu.module.css";
import type { OutlineActions } from "./useOutlineActions";
import type { OutlineView } from "./useOutlineView";

type Props = {
  line: ItemLine;
  view: OutlineView;
  actions: OutlineActions;
  onOpen: (line: Line, enter?: boolean) => void;
  onMove: (line: Line) => void;
  /** The button the menu hangs on. */
  children: ReactNode;
};

type Shortcut =
  | "open"
  | "rename"
  | "addBelow"
  | "addInside"
  | "indent"
  | "outdent"
  | "up"
  | "down"
  | "remove";

const steps = [
  { step: "in", name: "indent", icon: IconIndentIncrease },
  { step: "out", name: "outdent", icon: IconIndentDecrease },
  { step: "up", name: "up", icon: IconArrowUp },
  { step: "down", name: "down", icon: IconArrowDown },
] as const satisfies readonly { step: OutlineStep; name: string; icon: unknown }[];

/** Everything the keys and the mouse can do with a line, with the key beside it. Drawn only while it is open. */
export function RowMenu({ line, view, actions, onOpen, onMove, children }: Props) {
  const { t } = useWords();
  const picked = useRef(false);
  if (view.menu !== line.key) return children;
  const { outline } = view;
  const hint = (name: Shortcut) => (
    <Text span size="xs" c="dimmed" aria-hidden>
      {t(`agenda.outline.shortcut.${name}`)}
    </Text>
  );
  const icon = { size: 16, stroke: 1.5, "aria-hidden": true } as const;
  const close = () => {
    view.openMenu(undefined);
    if (!picked.current) view.focus(line.key);
    picked.current = false;
  };
  const pick = (work: () => void) => () => {
    picked.current = true;
    work();
  };
  const insideName = (kind: OutlineKind) =>
    line.kind === "goals" && kind === "goals" ? t("agenda.subGoalInText") : t(`kinds.${kind}.oneInText`);
  return (
    <Menu
      opened
      onChange={(open) => !open && close()}
      position="bottom-end"
      width={300}
      middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
      returnFocus={false}
      // The key that opened the menu would else count as a key pressed outside it.
      clickOutsideEvents={["mousedown", "touchstart"]}
      trapFocus
    >
      <Menu.Target>{children}</Menu.Target>
      <Menu.Dropdown className={styles.dropdown} onKeyDown={(event) => event.stopPropagation()}>
        <Menu.Item
          leftSection={<IconLayoutSidebarRight {...icon} />}
          rightSection={hint("open")}
          onClick={pick(() => onOpen(line, true))}
        >
          {t("agenda.outline.menu.open")}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil {...icon} />}
          rightSection={hint("rename")}
          onClick={pick(() => view.edit(line.key))}
        >
          {t("agenda.outline.menu.rename")}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPlus {...icon} />}
          rightSection={hint("addBelow")}
          onClick={pick(() => view.setDraft(draftBelow(outline, line)))}
        >
          {t("agenda.outline.menu.addBelow")}
        </Menu.Item>
        {kindsInside(outline, line).map((kind, index) => (
          <Menu.Item
            key={kind}
            leftSection={<IconCornerDownRight {...icon} />}
            rightSection={index === 0 ? hint("addInside") : undefined}
            onClick={pick(() => view.setDraft(draftInside(outline, line, kind)))}
          >
            {t("agenda.outline.menu.addInside", { kind: insideName(kind) })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        {steps.map(({ step, name, icon: Icon }) => (
          <Menu.Item
            key={step}
            leftSection={<Icon {...icon} />}
            rightSection={hint(name)}
            disabled={planStep(outline, line, step) === undefined}
            onClick={pick(() => actions.step(line, step))}
          >
            {t(`agenda.outline.menu.${name}`)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<IconArrowRight {...icon} />} onClick={pick(() => onMove(line))}>
          {t("agenda.outline.menu.moveTo")}
        </Menu.Item>
        <Menu.Divider />
        {!line.again && (
          <Menu.Item leftSection={<IconArchive {...icon} />} onClick={pick(() => actions.archive(line))}>
            {t("agenda.outline.menu.archive")}
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconTrash {...icon} />}
          rightSection={hint("remove")}
          onClick={pick(() => actions.remove(line))}
        >
          {t(line.again ? "agenda.outline.menu.unlink" : "agenda.outline.menu.remove")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
