import { UnstyledButton } from "@mantine/core";
import type { Anchor, Block, Heading, List, Table, TableRow } from "@shared/document/model";
import { ChartView } from "./ChartView";
import classes from "./DocumentView.module.css";
import { ImageView } from "./ImageView";
import { Words } from "./Words";

/** Marks what shows a record, for the click and for the look. */
const anchorMark = (anchor: Anchor | undefined) =>
  anchor ? { "data-anchor": `${anchor.kind}/${anchor.recordId}` } : {};

/** One block of the document. `index` is its place in the whole, absent inside lists. */
export function BlockView({ block, index }: { block: Block; index?: number }) {
  const marks = { ...anchorMark(block.anchor), ...(index === undefined ? {} : { "data-block": index }) };
  switch (block.type) {
    case "heading":
      return <HeadingView heading={block} marks={marks} />;
    case "paragraph":
      return (
        <p className={classes[block.style]} {...marks}>
          <Words inlines={block.children} />
        </p>
      );
    case "resolution":
      return (
        <p className={classes.resolution} {...marks}>
          <strong>{block.number}</strong> <Words inlines={block.children} />
        </p>
      );
    case "caption":
      return (
        <p className={classes.caption} {...marks}>
          <Words inlines={block.children} />
        </p>
      );
    case "list":
      return <ListView list={block} marks={marks} />;
    case "table":
      return <TableView table={block} marks={marks} />;
    case "chart":
      return (
        <div {...marks}>
          <p className={classes.label}>{block.title}</p>
          <ChartView chart={block} />
          <TableView table={block.data} marks={{}} />
        </div>
      );
    case "image":
      return <ImageView image={block} marks={marks} />;
    case "pageBreak":
      return <hr className={classes.pageBreak} />;
    case "field":
      return null;
  }
}

/** Headings begin below the page's own; one that names a record is a button to it. */
function HeadingView({ heading, marks }: { heading: Heading; marks: object }) {
  const Tag = `h${heading.level + 1}` as "h2" | "h3" | "h4" | "h5";
  const words = <Words inlines={heading.children} />;
  return (
    <Tag {...marks}>
      {heading.anchor ? <UnstyledButton className={classes.open}>{words}</UnstyledButton> : words}
    </Tag>
  );
}

function ListView({ list, marks }: { list: List; marks: object }) {
  const Tag = list.ordered ? "ol" : "ul";
  return (
    <Tag {...marks}>
      {list.items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: entries have no identity but their place
        <li key={place} {...anchorMark(item.anchor)}>
          {item.children.map((child, part) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: as above
            <BlockView key={part} block={child} />
          ))}
        </li>
      ))}
    </Tag>
  );
}

/** A table with its caption, heading row and, where the first column names the row, row headings. */
function TableView({ table, marks }: { table: Table; marks: object }) {
  const whole = table.columns.reduce((sum, { share }) => sum + share, 0);
  return (
    <table {...marks}>
      <caption>{table.caption}</caption>
      <colgroup>
        {table.columns.map(({ key, share }) => (
          <col key={key} style={{ width: `${(share / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ key, heading, align }) => (
            <th key={key} scope="col" className={align === "end" ? classes.end : undefined}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <RowView key={index} table={table} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function RowView({ table, row }: { table: Table; row: TableRow }) {
  return (
    <tr {...anchorMark(row.anchor)}>
      {row.cells.map((cell, index) => {
        const column = table.columns[index];
        const isHeading = table.rowHeadings && index === 0;
        const Tag = isHeading ? "th" : "td";
        return (
          <Tag
            key={column?.key ?? index}
            scope={isHeading ? "row" : undefined}
            className={column?.align === "end" ? classes.end : undefined}
            {...anchorMark(cell.anchor)}
          >
            {cell.children.map((child, part) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <BlockView key={part} block={child} />
            ))}
          </Tag>
        );
      })}
    </tr>
  );
}
