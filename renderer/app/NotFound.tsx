import { Button } from "@mantine/core";
import { PageHeader } from "@renderer/ui/PageHeader";
import { useWords } from "@renderer/ui/useWords";
import { Link } from "react-router";

/** Shown for an address no page has. */
export function NotFound() {
  const { t } = useWords();
  return (
    <PageHeader
      title={t("app.notFound")}
      actions={
        <Button component={Link} to="/">
          {t("app.toOverview")}
        </Button>
      }
    />
  );
}
