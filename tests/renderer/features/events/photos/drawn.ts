/** A JPEG of a flipchart with some strokes, or of noise, which nothing makes small. */
export async function drawn(width: number, height: number, { isNoisy = false } = {}): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("This engine cannot draw.");
  context.fillStyle = "#f4f1e8";
  context.fillRect(0, 0, width, height);
  context.fillStyle = "#234";
  context.font = `${Math.round(height / 12)}px sans-serif`;
  for (let line = 1; line < 8; line += 1)
    context.fillText(`Punkt ${line}: Ein Antrag, ein Weg`, width / 12, (line * height) / 8);
  if (isNoisy) {
    const { data } = context.getImageData(0, 0, width, height);
    for (let at = 0; at < data.length; at += 1) data[at] = at % 4 === 3 ? 255 : Math.random() * 256;
    context.putImageData(new ImageData(data, width, height), 0, 0);
  }
  const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 });
  return new Uint8Array(await blob.arrayBuffer());
}
