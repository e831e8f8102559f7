import type { HouseTemplate } from "../../../document/house/houseTemplate";
import type { StyleMap } from "../../../document/house/styleSlots";
import type { Dress, Dressing } from "../dress";
import { colours, type Look, normal, type Style } from "../looks";
import { paragraphLook, runLook, tableStyleId } from "../stylesPart";

/** Greys that stand beside every house's colours; letters keep the colour of the house's text. */
const grey = { rule: "7F7F7F", ground: "F2F2F2", link: colours.link } as const;

/** Where a style has no counterpart, the one it belongs to may have. */
const belongsTo: Readonly<Record<string, string>> = {
  ListBullet2: "ListBullet",
  ListBullet3: "ListBullet",
  ListNumber2: "ListNumber",
  ListNumber3: "ListNumber",
  TableBullet: "TableText",
  TableNumber: "TableText",
  TableContinue: "TableText",
};

/** Smallest letters written directly (DOMAIN.md (e), Word rules). */
const smallest = 10;

/**
 * Our styles in a house's own file. One that has a counterpart takes it and nothing else, save what keeps a heading
 * with its text; one without takes normal text and our looks in greys, in proportion to the house's letters.
 */
export function houseDress(
  { defaults, styles: theirs }: HouseTemplate,
  map: StyleMap,
  ours: readonly Style[],
  textWidth: number,
  languageTag: string,
): Dress {
  const size = letterSize({ styles: theirs, defaults });
  const byId = new Map(ours.map((style) => [style.id, style]));
  const sameLanguage = defaults.language?.slice(0, 2).toLowerCase() === languageTag.slice(0, 2);
  const language = sameLanguage ? "" : `<w:lang w:val="${languageTag}"/>`;

  const dressing = (id: string): Dressing => {
    const look = byId.get(id);
    const tab = look?.rightTab ? { rightTab: { ...look.rightTab, position: textWidth } } : {};
    const counterpart = map.get(id) ?? map.get(belongsTo[id] ?? "");
    if (counterpart) {
      const keep = {
        ...(look?.keepNext ? { keepNext: true } : {}),
        // A house's caption stands below a picture; ours stands above a table, often right below another.
        ...(id === "Caption" && look?.before ? { before: look.before } : {}),
        ...tab,
      };
      return { style: idOf(counterpart), paragraph: paragraphLook(keep), letters: language };
    }
    const based = look?.basedOn ? map.get(look.basedOn) : undefined;
    const spread = map.has(tableStyleId) && id.startsWith("Table") ? { before: 2, after: 2 } : {};
    const direct = plain(
      look?.basedOn && !based ? { ...byId.get(look.basedOn), ...look, ...spread } : { ...look, ...spread },
      size,
    );
    return {
      style: based ? idOf(based) : "",
      paragraph: paragraphLook({ ...direct, ...tab }),
      letters: runLook(direct) + language,
    };
  };
  const dressings = new Map<string, Dressing>();
  const table = map.get(tableStyleId);
  return {
    paragraph: (id) => {
      const known = dressings.get(id) ?? dressing(id);
      dressings.set(id, known);
      return known;
    },
    character: (id) => characterDressing(id, map, byId),
    table: table
      ? { style: table.id, borders: "", margins: "", heading: "" }
      : {
          style: "",
          borders,
          margins,
          heading: `<w:shd w:val="clear" w:color="auto" w:fill="${grey.ground}"/>`,
        },
  };
}

/** Size of the house's normal text in points. */
export function letterSize({ styles, defaults }: Pick<HouseTemplate, "styles" | "defaults">): number {
  return styles.find(({ kind, isDefault }) => kind === "paragraph" && isDefault)?.size ?? defaults.size;
}

const idOf = ({ id, isDefault }: { id: string; isDefault: boolean }) => (isDefault ? "" : id);

function characterDressing(id: string, map: StyleMap, byId: ReadonlyMap<string, Style>): Dressing {
  const counterpart = map.get(id);
  if (counterpart) return { style: counterpart.id, paragraph: "", letters: "" };
  const { underline, bold, font } = byId.get(id) ?? {};
  const look: Look = {
    ...(underline ? { underline, colour: grey.link } : {}),
    ...(bold ? { bold } : {}),
    ...(font ? { font } : {}),
  };
  return { style: "", paragraph: "", letters: runLook(look) };
}

/** Our looks without our colours, in proportion to the size of the house's letters. */
function plain(look: Look, houseSize: number): Look {
  const {
    colour: _colour,
    size,
    borders,
    fill,
    numbering: _numbering,
    rightTab: _tab,
    line: _line,
    ...rest
  } = look;
  const scaled = size === undefined ? undefined : Math.round((size / normal.size) * houseSize * 2) / 2;
  const readable =
    scaled === undefined || size === 2 ? size : Math.max(scaled, Math.min(smallest, houseSize));
  return {
    ...rest,
    ...(readable === undefined || readable === houseSize ? {} : { size: readable }),
    ...(borders ? { borders: borders.map((border) => ({ ...border, colour: grey.rule })) } : {}),
    ...(fill ? { fill: grey.ground } : {}),
  };
}

const line = (side: string, eighths: number) =>
  `<w:${side} w:val="single" w:sz="${eighths}" w:space="0" w:color="${grey.rule}"/>`;
const borders = `<w:tblBorders>${line("top", 8)}${line("bottom", 8)}${line("insideH", 4)}</w:tblBorders>`;
const cell = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;
const margins = `<w:tblCellMar>${cell("top", 50)}${cell("left", 100)}${cell("bottom", 50)}${cell("right", 100)}</w:tblCellMar>`;
