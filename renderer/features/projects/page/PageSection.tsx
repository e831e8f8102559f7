import { PageSection as RecordPageSection } from "@renderer/ui/page/PageSection";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import { headingId, type SectionKey } from "./sections";

type Props = { section: SectionKey; hint?: string; action?: ReactNode; children: ReactNode };

/** One part of a project's page, named after its key. */
export function PageSection({ section, ...rest }: Props) {
  const { t } = useWords();
  return <RecordPageSection id={headingId(section)} title={t(`projectPage.sections.${section}`)} {...rest} />;
}
