import { useWords } from "@renderer/ui/useWords";
import type { Photo } from "@shared/domain/events/photo";
import classes from "./Photos.module.css";
import { usePhotoAddress } from "./photoAddress";

type Props = { photo: Photo; size: "small" | "whole"; className?: string };

/** The picture itself, with room kept for it while it is read. */
export function PhotoPicture({ photo, size, className }: Props) {
  const { t } = useWords();
  const address = usePhotoAddress(photo.fileId, size);
  if (address === null) return <span className={classes.unreadable}>{t("photos.unreadable")}</span>;
  return (
    <img
      className={className}
      src={address}
      width={photo.width}
      height={photo.height}
      alt={photo.altText || photo.title}
      draggable={false}
    />
  );
}
