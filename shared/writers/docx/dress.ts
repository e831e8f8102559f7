import { mergedProperties } from "./properties";

/** What one of our styles becomes in a file with other styles: one of theirs, and looks beside it. */
export type Dressing = {
  /** Id of the file's style; empty for its normal text. */
  style: string;
  /** Paragraph properties written beside it. */
  paragraph: string;
  /** Letter properties written beside it. */
  letters: string;
};

/** How our styles look in a file whose list of styles is not ours and stays as it is. */
export type Dress = {
  paragraph: (styleId: string) => Dressing;
  character: (styleId: string) => Dressing;
  table: {
    style: string;
    /** Table properties beside it: what stands before and what behind the layout. */
    borders: string;
    margins: string;
    /** Cell properties of the heading row. */
    heading: string;
  };
};

const runStart = /<w:r>(?:<w:rPr>([\s\S]*?)<\/w:rPr>)?/g;

/** Runs of this writer with the looks of their paragraph and the file's character styles. */
export function dressedRuns(dress: Dress, runs: string, letters: string): string {
  return runs.replace(runStart, (_, own: string | undefined) => {
    const style = /^<w:rStyle w:val="(\w+)"\/>/.exec(own ?? "");
    let properties = own ?? "";
    if (style) {
      const { style: theirs, letters: looks } = dress.character(style[1] ?? "");
      const rest = properties.slice(style[0].length);
      properties = mergedProperties("letters", looks, (theirs ? `<w:rStyle w:val="${theirs}"/>` : "") + rest);
    }
    const merged = mergedProperties("letters", letters, properties);
    return merged ? `<w:r><w:rPr>${merged}</w:rPr>` : "<w:r>";
  });
}
