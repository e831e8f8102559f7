import { Button } from "@mantine/core";
import type { TableTarget } from "@shared/transfer/plan/tableTargets";
import { IconFileImport } from "@tabler/icons-react";
import { Link } from "react-router";
import { useWords } from "./useWords";

/** The way from a list to reading in a table whose rows become its records. */
export function ReadInButton({ target }: { target: TableTarget }) {
  const { t } = useWords();
  return (
    <Button
      component={Link}
      to={`/reading?as=${target}`}
      variant="default"
      leftSection={<IconFileImport size={18} stroke={1.5} aria-hidden />}
    >
      {t("reading.startHere")}
    </Button>
  );
}
