import { type Box, Pagination } from "@shared/writers/docx/pagination";
import { expect, test } from "vitest";

const line = (more: Partial<Box> = {}): Box => ({
  before: 0,
  after: 0,
  lines: 1,
  lineHeight: 10,
  keepNext: false,
  breaks: true,
  ...more,
});

function pagesOf(height: number, boxes: readonly Box[]): number[] {
  const pagination = new Pagination(height);
  const pages: number[] = [];
  for (const box of boxes) pagination.add({ ...box, onPage: (page) => pages.push(page) });
  pagination.flush();
  return pages;
}

test.each<[string, number, Box[], number[]]>([
  [
    "between two paragraphs stands the larger distance, not the sum",
    30,
    [line({ after: 8 }), line({ before: 10 })],
    [1, 1],
  ],
  ["the larger distance counts", 29, [line({ after: 8 }), line({ before: 10 })], [1, 2]],
  [
    "the white below a last line may reach into the margin",
    29,
    [line({ after: 8 }), line({ before: 10, lead: 2 })],
    [1, 1],
  ],
  ["a frame is never shared", 30, [line({ after: 8, frame: 4 }), line({ before: 10 })], [1, 2]],
  ["what is kept with the next moves with it", 25, [line(), line({ keepNext: true }), line()], [1, 2, 2]],
  ["what need not be kept stays", 25, [line(), line(), line()], [1, 1, 2]],
  [
    "space above is dropped at the top of a turned page",
    20,
    [line({ lines: 2 }), line({ before: 15 })],
    [1, 2],
  ],
])("on a page of a given height %s", (_, height, boxes, pages) => {
  expect(pagesOf(height, boxes)).toEqual(pages);
});
