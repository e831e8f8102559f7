import { PageSection } from "@renderer/ui/page/PageSection";
import { useWords } from "@renderer/ui/useWords";
import type { Words } from "@shared/i18n/words";
import type { ReactNode } from "react";
import { headingId, type SectionKey } from "./sections";

type Hinted = keyof Words["councilPapers"]["sectionHints"];
const hinted: readonly Hinted[] = ["items", "committees", "resolution"];

type Props = {
  section: SectionKey;
  /** Instead of the section's own words. */
  title?: string;
  hint?: string;
  action?: ReactNode;
  children: ReactNode;
};

/** One part of a paper's page, named after its key. */
export function Section({ section, title, hint, action, children }: Props) {
  const { t } = useWords();
  const usual = hinted.find((one) => one === section);
  return (
    <PageSection
      id={headingId(section)}
      title={title ?? t(`councilPapers.sections.${section}`)}
      hint={hint ?? (usual && t(`councilPapers.sectionHints.${usual}`))}
      action={action}
    >
      {children}
    </PageSection>
  );
}
