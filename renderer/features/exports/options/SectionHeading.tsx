import { TextInput } from "@mantine/core";
import { useWords } from "@renderer/ui/useWords";
import { useEffect, useRef } from "react";
import classes from "./SectionList.module.css";

type Props = {
  name: string;
  /** The product's heading, shown below the house's own. */
  original: string;
  isOwn: boolean;
  isOff: boolean;
  renaming: boolean;
  /** The new heading; the old one where the person gave up. */
  onRename: (label: string) => void;
};

/** A section's heading, or the field to change it. */
export function SectionHeading({ renaming, ...props }: Props) {
  if (renaming) return <HeadingField {...props} />;
  const { name, original, isOwn, isOff } = props;
  return (
    <span className={`${classes.name} ${isOff ? classes.off : ""}`}>
      {name}
      {isOwn && <span className={classes.original}>{original}</span>}
    </span>
  );
}

/** Enter keeps, Esc gives up, leaving the field keeps. */
function HeadingField({ name, original, onRename }: Omit<Props, "renaming">) {
  const { t } = useWords();
  const field = useRef<HTMLInputElement>(null);
  const given = useRef(false);
  useEffect(() => field.current?.select(), []);
  const give = (label: string) => {
    if (given.current) return;
    given.current = true;
    onRename(label);
  };
  return (
    <TextInput
      ref={field}
      className={classes.name}
      size="xs"
      aria-label={t("exports.sections.ownHeading", { name })}
      placeholder={original}
      defaultValue={name}
      maxLength={120}
      onKeyDown={(event) => {
        if (event.key === "Enter") give(event.currentTarget.value);
        if (event.key === "Escape") give(name);
      }}
      onBlur={(event) => give(event.currentTarget.value)}
    />
  );
}
