import type { Image } from "@shared/document/model";
import { useEffect, useState } from "react";
import classes from "./DocumentView.module.css";

/** A picture from the bytes the document carries. */
export function ImageView({ image, marks }: { image: Image; marks: object }) {
  const [address, setAddress] = useState<string>();
  const { bytes, mediaType, altText, widthMm } = image;
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);
  return address ? (
    <img className={classes.image} src={address} alt={altText} style={{ width: `${widthMm}mm` }} {...marks} />
  ) : null;
}
