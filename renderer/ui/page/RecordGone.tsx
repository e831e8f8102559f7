import { Button } from "@mantine/core";
import type { ComponentProps } from "react";
import { Link } from "react-router";
import { EmptyState } from "../EmptyState";

type Props = Pick<ComponentProps<typeof EmptyState>, "icon" | "title" | "hint"> & {
  /** The list it stood in: its words and its address. */
  back: string;
  to: string;
};

/** What an address shows whose record was deleted. */
export function RecordGone({ back, to, ...said }: Props) {
  return (
    <EmptyState
      {...said}
      action={
        <Button component={Link} to={to} variant="default">
          {back}
        </Button>
      }
    />
  );
}
