/** Namespaces of Office files -> the prefix we know them by; transitional and strict spellings. */
const office = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

export const canonicalPrefixes: ReadonlyMap<string, string> = new Map([
  [`${office}/wordprocessingml/2006/main`, "w"],
  [`${strict}/wordprocessingml/main`, "w"],
  [`${office}/spreadsheetml/2006/main`, "s"],
  [`${strict}/spreadsheetml/main`, "s"],
  [`${office}/drawingml/2006/main`, "a"],
  [`${strict}/drawingml/main`, "a"],
  [`${office}/drawingml/2006/wordprocessingDrawing`, "wp"],
  [`${strict}/drawingml/wordprocessingDrawing`, "wp"],
  [`${office}/drawingml/2006/picture`, "pic"],
  [`${office}/officeDocument/2006/relationships`, "r"],
  [`${strict}/officeDocument/relationships`, "r"],
  [`${office}/officeDocument/2006/math`, "m"],
  [`${strict}/officeDocument/math`, "m"],
  [`${office}/markup-compatibility/2006`, "mc"],
  [`${office}/package/2006/relationships`, "rel"],
  [`${office}/package/2006/metadata/core-properties`, "cp"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  [`${office}/drawingml/2006/chart`, "c"],
  [`${office}/drawingml/2006/diagram`, "dgm"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
]);
