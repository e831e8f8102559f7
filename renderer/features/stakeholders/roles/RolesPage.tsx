import { Button } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { roleCards } from "@renderer/data/queries/stakeholders";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconArchive, IconId, IconPlus } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useRemoval } from "../parts/EntryRest";
import { NewNamed } from "../parts/NewNamed";
import { useEntryAddress } from "../parts/useEntryAddress";
import { WhichSwitch } from "../parts/WhichSwitch";
import { RoleDrawer } from "./RoleDrawer";
import { roleColumns } from "./roleColumns";

/** What each role of the digital work may do, and how much time it has. DOMAIN.md (a) seeds 003, 004. */
export function RolesPage() {
  const { t, format } = useWords();
  const day = today();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => roleCards({ archived }), [archived]);
  const [view, setView] = useRememberedView("stakeholders.roles");
  const [adding, setAdding] = useState(false);
  const [opened, open] = useEntryAddress();
  const columns = useMemo(
    () => (data ? roleColumns(data, { t, format, today: day }, open) : []),
    [data, t, format, day, open],
  );
  const remove = useRemoval("roleCards");
  if (data === undefined) return null;
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
      {t("stakeholders.roles.new.action")}
    </Button>
  );
  return (
    <>
      <PageHeader
        title={t("stakeholders.roles.title")}
        purpose={t("stakeholders.roles.purpose")}
        actions={data.rows.length > 0 && add}
      >
        <WhichSwitch archived={archived} archivedCount={data.archivedCount} onChange={setArchived} />
      </PageHeader>
      <RecordTable
        label={t("stakeholders.roles.title")}
        rows={data.rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ card }) => card.title}
        sensitivityOf={({ card }) => card.sensitivity}
        onOpen={({ id }) => open(id)}
        onRemove={({ card }) => remove.run(card)}
        empty={
          archived ? (
            <EmptyState icon={IconArchive} title={t("stakeholders.roles.archiveEmpty")} hint="" />
          ) : (
            <EmptyState
              icon={IconId}
              title={t("stakeholders.roles.empty.title")}
              hint={t("stakeholders.roles.empty.hint")}
              action={add}
            />
          )
        }
      />
      <NewNamed
        opened={adding}
        onClose={() => setAdding(false)}
        title={t("stakeholders.roles.new.title")}
        label={t("fields.roleCards.title")}
        hint={t("stakeholders.roles.new.hint")}
        onCreate={async (title) => open((await createRecord("roleCards", { title })).id)}
      />
      <RoleDrawer id={opened} onClose={() => open()} />
    </>
  );
}
