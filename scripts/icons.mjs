/**
 * Draws resources/icon/icon.svg in all sizes the packages and the window need. Run by hand after a change of
 * the drawing: `node scripts/icons.mjs <path of a Chromium>`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { root } from "./steps.mjs";

const folder = join(root, "resources", "icon");
const svg = readFileSync(join(folder, "icon.svg"), "utf8");

const browser = await chromium.launch({ executablePath: process.argv[2], args: ["--no-sandbox"] });
const page = await browser.newPage();

async function drawn(size) {
  await page.setViewportSize({ width: size, height: size });
  const image = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  await page.setContent(
    `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="${image}">`,
  );
  return page.screenshot({ omitBackground: true });
}

/** A Windows icon: a directory of PNG images. */
function ico(images) {
  const header = Buffer.alloc(6 + 16 * images.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(images.length, 4);
  let offset = header.length;
  images.forEach(({ size, png }, index) => {
    const at = 6 + 16 * index;
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(png.length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([header, ...images.map(({ png }) => png)]);
}

/** A macOS icon: typed chunks of PNG images. */
function icns(images) {
  const chunks = images.map(({ type, png }) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, "latin1");
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const head = Buffer.alloc(8);
  head.write("icns", 0, "latin1");
  head.writeUInt32BE(8 + chunks.reduce((sum, chunk) => sum + chunk.length, 0), 4);
  return Buffer.concat([head, ...chunks]);
}

const png = new Map();
for (const size of [16, 24, 32, 48, 64, 128, 256, 512, 1024]) png.set(size, await drawn(size));
await browser.close();

writeFileSync(join(folder, "icon.png"), png.get(512));
writeFileSync(join(folder, "window.png"), png.get(64));
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
writeFileSync(join(folder, "icon.ico"), ico(windowsSizes.map((size) => ({ size, png: png.get(size) }))));
const macTypes = Object.entries({ ic07: 128, ic08: 256, ic09: 512, ic10: 1024, ic11: 32, ic12: 64 });
writeFileSync(
  join(folder, "icon.icns"),
  icns(macTypes.map(([type, size]) => ({ type, png: png.get(size) }))),
);
