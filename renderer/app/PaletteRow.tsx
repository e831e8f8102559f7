import { UnstyledButton } from "@mantine/core";
import { Spotlight } from "@mantine/spotlight";
import { memo, type ReactNode } from "react";
import { palette } from "./paletteState";

type Props = {
  label: string;
  description?: string;
  icon?: ReactNode;
  keys?: string;
  onChoose: () => void;
};

/** The look of the library's own rows. Those are drawn anew at every letter, all of them. */
const { classes } = Spotlight.Action;

/** One line of the palette. The library finds it by `data-action` for arrow keys and Enter. */
export const PaletteRow = memo(function PaletteRow({ label, description, icon, keys, onChoose }: Props) {
  return (
    <UnstyledButton
      className={classes.action}
      data-action
      tabIndex={-1}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        onChoose();
        palette.close();
      }}
    >
      {icon && (
        <span className={classes.actionSection} data-position="left" data-dimmed>
          {icon}
        </span>
      )}
      <span className={classes.actionBody}>
        <span className={classes.actionLabel}>{label}</span>
        <span className={classes.actionDescription}>{description}</span>
      </span>
      {keys && (
        <span className={classes.actionSection} data-position="right" data-dimmed>
          {keys}
        </span>
      )}
    </UnstyledButton>
  );
});
