import type { Preview } from "@renderer/data/workers/exportJob";
import { Fragment, memo } from "react";
import { BlockView } from "./BlockView";
import { ContentsList } from "./ContentsList";
import classes from "./DocumentView.module.css";

type Props = { preview: Preview; onJump: (index: number) => void };

/** The tree as a page: same headings, lists and tables as in Word, in the window's own type. */
export const DocumentView = memo(function DocumentView({ preview, onJump }: Props) {
  const { document, headings } = preview;
  const { language } = document.properties;
  let index = -1;
  return (
    <article className={classes.paper} lang={language}>
      {document.running.draftMark && <p className={classes.draftMark}>{document.running.draftMark}</p>}
      {document.sections.map((section, part) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: sections and blocks have no identity but their place
        <Fragment key={part}>
          {section.blocks.map((block) => {
            index += 1;
            return block.type === "field" ? (
              <ContentsList
                key={index}
                title={block.title}
                headings={headings.filter(({ level }) => level <= block.maxLevel)}
                onJump={onJump}
              />
            ) : (
              <BlockView key={index} block={block} index={index} />
            );
          })}
        </Fragment>
      ))}
    </article>
  );
});
