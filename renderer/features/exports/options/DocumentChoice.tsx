import { useWords } from "@renderer/ui/useWords";
import { deliverables } from "@shared/deliverables";
import type { DeliverableId } from "@shared/deliverables/deliverable";
import {
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

/** The list of documents; each is an address. */
export function DocumentChoice({ current }: { current: DeliverableId }) {
  const { t } = useWords();
  return (
    <nav aria-label={t("exports.document")} className={classes.list}>
      {deliverables.map(({ id }) => (
        <Entry
          key={id}
          to={`/documents/${id}`}
          icon={icons[id]}
          name={t(`documents.names.${id}`)}
          purpose={t(`documents.purposes.${id}`)}
          isCurrent={id === current}
        />
      ))}
    </nav>
  );
}

type EntryProps = {
  to: string;
  icon: typeof IconFileText;
  name: string;
  purpose: string;
  isCurrent?: boolean;
};

function Entry({ to, icon: Icon, name, purpose, isCurrent }: EntryProps) {
  return (
    <Link to={to} className={classes.item} aria-current={isCurrent ? "page" : undefined}>
      <Icon size={20} stroke={1.5} aria-hidden className={classes.icon} />
      <span>
        <span className={classes.name}>{name}</span>
        <span className={classes.purpose}>{purpose}</span>
      </span>
    </Link>
  );
}
