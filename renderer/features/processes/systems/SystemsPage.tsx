import { Button, Group } from "@mantine/core";
import { createRecord, removeRecord } from "@renderer/data/commands/records";
import { type SystemRow, systemRows } from "@renderer/data/queries/processes";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus, IconServer } from "@tabler/icons-react";
import { useCallback, useMemo } from "react";
import { useSearchParams } from "react-router";
import { SystemDrawer } from "./SystemDrawer";
import { systemColumns } from "./systemColumns";

/** IT systems the register's processes stand on; one is open beside the list (`?item=`). */
export function SystemsPage() {
  const { t } = useWords();
  const rows = useLive(systemRows, []);
  const [view, setView] = useRememberedView("systems");
  const [params, setParams] = useSearchParams();
  const open = useCallback((id?: string) => setParams(id === undefined ? {} : { item: id }), [setParams]);
  const columns = useMemo(() => systemColumns(t, open), [t, open]);
  const add = useAction(
    useCallback(
      async () => open((await createRecord("itSystems", { name: t("processes.systems.newName") })).id),
      [open, t],
    ),
  );
  const remove = useAction(useCallback(async ({ id }: SystemRow) => removeRecord("itSystems", id), []));
  if (rows === undefined) return null;
  const actions = (
    <Group gap="xs">
      <ReadInButton target="itSystems" />
      <Button
        leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
        loading={add.running}
        onClick={() => add.run()}
      >
        {t("processes.systems.add")}
      </Button>
    </Group>
  );
  return (
    <>
      <PageHeader
        title={t("processes.systems.title")}
        purpose={t("processes.systems.purpose")}
        actions={rows.length > 0 && actions}
      />
      <RecordTable
        label={t("processes.systems.title")}
        rows={rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ system }) => system.name}
        sensitivityOf={({ system }) => system.sensitivity}
        onOpen={({ id }) => open(id)}
        onRemove={remove.run}
        empty={
          <EmptyState
            icon={IconServer}
            title={t("processes.systems.empty.title")}
            hint={t("processes.systems.empty.hint")}
            action={actions}
          />
        }
      />
      <SystemDrawer
        system={rows.find(({ id }) => id === params.get("item"))?.system}
        onClose={() => open()}
      />
    </>
  );
}
