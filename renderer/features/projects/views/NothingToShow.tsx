import { Button } from "@mantine/core";
import { EmptyState } from "@renderer/ui/EmptyState";
import { useWords } from "@renderer/ui/useWords";
import type { Icon } from "@tabler/icons-react";
import { Link } from "react-router";

type Props = { icon: Icon; title: string; hint: string };

/** A view of the projects that has nothing to show says why, and leads to the list where that changes. */
export function NothingToShow({ icon, title, hint }: Props) {
  const { t } = useWords();
  return (
    <EmptyState
      icon={icon}
      title={title}
      hint={hint}
      action={
        <Button component={Link} to="/projects" variant="default">
          {t("portfolio.toProjects")}
        </Button>
      }
    />
  );
}
