import { useWords } from "@renderer/ui/useWords";
import { deliverables } from "@shared/deliverables";
import type { DeliverableId } from "@shared/deliverables/deliverable";
import {
  IconBuildingBank,
  IconCalendarTime,
  IconCards,
  IconChartBar,
  IconCircleDot,
  IconFileText,
  IconGavel,
  IconId,
  IconLayoutGrid,
  IconLifebuoy,
  IconListDetails,
  IconMessages,
  IconNews,
  IconNotebook,
  IconNotes,
  IconPencil,
  IconPhoneCall,
  IconPrinter,
  IconProgressCheck,
  IconRoute,
  IconShieldLock,
  IconTable,
  IconUserStar,
} from "@tabler/icons-react";
import { Link } from "react-router";
import classes from "./DocumentChoice.module.css";

const icons = {
  agenda: IconFileText,
  measureProfile: IconListDetails,
  projectProfile: IconId,
  processProfile: IconRoute,
  processRegister: IconTable,
  communicationPlan: IconMessages,
  roleCard: IconUserStar,
  councilPaper: IconGavel,
  progressReport: IconProgressCheck,
  factSheet: IconChartBar,
  handoverBook: IconNotebook,
  minutes: IconNotes,
  eventReport: IconNews,
  cardFeedback: IconCards,
  dayPoster: IconCalendarTime,
  paperCards: IconPencil,
  ballots: IconCircleDot,
  roomSheets: IconPrinter,
  sessionPlan: IconLayoutGrid,
  reportingChain: IconPhoneCall,
  dataProtection: IconShieldLock,
  lostDevice: IconLifebuoy,
} as const;

/** The list of documents; each is an address. At its end the way to the council papers, which are written there. */
export function DocumentChoice({ current }: { current: DeliverableId }) {
  const { t } = useWords();
  return (
    <nav aria-label={t("exports.document")} className={classes.list}>
      {deliverables.map(({ id }) => {
        const Icon = icons[id];
        return (
          <Link
            key={id}
            to={`/documents/${id}`}
            className={classes.item}
            aria-current={id === current ? "page" : undefined}
          >
            <Icon size={20} stroke={1.5} aria-hidden className={classes.icon} />
            <span>
              <span className={classes.name}>{t(`documents.names.${id}`)}</span>
              <span className={classes.purpose}>{t(`documents.purposes.${id}`)}</span>
            </span>
          </Link>
        );
      })}
      <Link to="/documents/papers" className={classes.item}>
        <IconBuildingBank size={20} stroke={1.5} aria-hidden className={classes.icon} />
        <span>
          <span className={classes.name}>{t("councilPapers.title")}</span>
          <span className={classes.purpose}>{t("councilPapers.listEntry")}</span>
        </span>
      </Link>
    </nav>
  );
}
