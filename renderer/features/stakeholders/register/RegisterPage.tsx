import { Button, Group, SegmentedControl } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { type StakeholderRow, stakeholderRegister } from "@renderer/data/queries/stakeholders";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { RecordGrid } from "@renderer/ui/RecordTable/RecordGrid";
import { TableToolbar } from "@renderer/ui/RecordTable/TableToolbar";
import { withFilter } from "@renderer/ui/RecordTable/tableView";
import { useArranged } from "@renderer/ui/RecordTable/useArranged";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconArchive, IconPlus, IconSpeakerphone } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { StakeholderMatrix } from "../matrix/StakeholderMatrix";
import { useRemoval } from "../parts/EntryRest";
import { Hint } from "../parts/Hint";
import { NewNamed } from "../parts/NewNamed";
import { useEntryAddress } from "../parts/useEntryAddress";
import { WhichSwitch } from "../parts/WhichSwitch";
import { RegisterMenu } from "./RegisterMenu";
import { StakeholderDrawer } from "./StakeholderDrawer";
import { stakeholderColumns } from "./stakeholderColumns";
import { useStandingGroups } from "./useStandingGroups";

const noRows: readonly StakeholderRow[] = [];
const modes = ["table", "matrix"] as const;
type Mode = (typeof modes)[number];
const paths: Readonly<Record<Mode, string>> = { table: "/stakeholders", matrix: "/stakeholders/matrix" };

/** Whom the digital work affects, as table and as matrix of influence and interest. */
export function RegisterPage({ mode }: { mode: Mode }) {
  const { t } = useWords();
  const navigate = useNavigate();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => stakeholderRegister({ archived }), [archived]);
  const [view, setView] = useRememberedView("stakeholders");
  const [adding, setAdding] = useState(false);
  const [opened, open] = useEntryAddress();
  const columns = useMemo(() => (data ? stakeholderColumns(data, t, open) : []), [data, t, open]);
  const rows = data?.rows ?? noRows;
  const arranged = useArranged(rows, columns, view);
  const remove = useRemoval("stakeholders");
  const standing = useStandingGroups(data?.house);
  if (data === undefined) return null;
  const hasAny = rows.length > 0 || data.archivedCount > 0 || archived;
  const add = (variant: "filled" | "default") => (
    <Button
      variant={variant}
      leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
      onClick={() => setAdding(true)}
    >
      {t("stakeholders.new.action")}
    </Button>
  );
  const silent = rows.filter(({ planned }) => planned.count === 0).length;
  const shared = { rows, arranged, columns, view, onViewChange: setView };
  return (
    <>
      <PageHeader
        title={t("stakeholders.title")}
        purpose={t("stakeholders.purpose")}
        actions={
          hasAny && (
            <>
              <RegisterMenu register={data} />
              <ReadInButton target="stakeholders" />
              {add("filled")}
            </>
          )
        }
      >
        <WhichSwitch archived={archived} archivedCount={data.archivedCount} onChange={setArchived} />
      </PageHeader>
      {!hasAny && (
        <EmptyState
          icon={IconSpeakerphone}
          title={t("stakeholders.empty.title")}
          hint={t("stakeholders.empty.hint")}
          action={
            <Group>
              <Button loading={standing.running} onClick={() => standing.run()}>
                {t("stakeholders.standing.add")}
              </Button>
              {add("default")}
              <ReadInButton target="stakeholders" />
            </Group>
          }
        />
      )}
      {hasAny && rows.length === 0 && archived && (
        <EmptyState icon={IconArchive} title={t("stakeholders.archiveEmpty")} hint="" />
      )}
      {rows.length > 0 && (
        <>
          {data.lacksDistrict && (
            <Hint
              text={t("stakeholders.district.missing")}
              action={t("stakeholders.nav.contacts")}
              onAct={() => void navigate("/stakeholders/contacts")}
            />
          )}
          {mode === "table" && silent > 0 && !archived && !("planned" in view.filters) && (
            <Hint
              text={t("stakeholders.silent", { count: silent })}
              action={t("stakeholders.showSilent")}
              onAct={() => setView(withFilter(view, "planned", { kind: "set", values: ["no"] }))}
            />
          )}
          <TableToolbar
            {...shared}
            title={t("stakeholders.title")}
            sensitivityOf={({ stakeholder }) => stakeholder.sensitivity}
            withColumns={mode === "table"}
            withGroups={mode === "table"}
            lead={
              <SegmentedControl
                aria-label={t("stakeholders.mode")}
                value={mode}
                data={modes.map((value) => ({ value, label: t(`stakeholders.modes.${value}`) }))}
                onChange={(next) => void navigate(paths[next as Mode])}
              />
            }
          />
          {mode === "table" ? (
            <RecordGrid
              {...shared}
              label={t("stakeholders.title")}
              rowLabel={({ stakeholder }) => stakeholder.label}
              onOpen={({ id }) => open(id)}
              onRemove={({ stakeholder }) => remove.run(stakeholder)}
            />
          ) : (
            <StakeholderMatrix rows={arranged.rows} onOpen={open} />
          )}
        </>
      )}
      <NewNamed
        opened={adding}
        onClose={() => setAdding(false)}
        title={t("stakeholders.new.title")}
        label={t("fields.stakeholders.label")}
        hint={t("stakeholders.new.hint")}
        onCreate={async (label) => open((await createRecord("stakeholders", { label })).id)}
      />
      <StakeholderDrawer id={opened} onClose={() => open()} />
    </>
  );
}
