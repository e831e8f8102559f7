import { Button, Group } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { contactBook } from "@renderer/data/queries/stakeholders";
import { EmptyState } from "@renderer/ui/EmptyState";
import { PageHeader } from "@renderer/ui/PageHeader";
import { ReadInButton } from "@renderer/ui/ReadInButton";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconAddressBook, IconArchive, IconPlus } from "@tabler/icons-react";
import { useCallback, useMemo, useState } from "react";
import { useRemoval } from "../parts/EntryRest";
import { Hint } from "../parts/Hint";
import { NewNamed } from "../parts/NewNamed";
import { useEntryAddress } from "../parts/useEntryAddress";
import { WhichSwitch } from "../parts/WhichSwitch";
import { ContactDrawer } from "./ContactDrawer";
import { contactColumns } from "./contactColumns";

/** Other towns, partners and networks: whom to ask about what. DOMAIN.md (a) seeds 000, 001. */
export function ContactsPage() {
  const { t } = useWords();
  const [archived, setArchived] = useState(false);
  const data = useLive(() => contactBook({ archived }), [archived]);
  const [view, setView] = useRememberedView("stakeholders.contacts");
  const [adding, setAdding] = useState(false);
  const [opened, open] = useEntryAddress();
  const columns = useMemo(() => (data ? contactColumns(data, t, open) : []), [data, t, open]);
  const remove = useRemoval("organisations");
  const district = data?.district;
  const name = data?.house?.district || t("stakeholders.district.name");
  const reachDistrict = useAction(
    useCallback(async () => {
      const { id } = district ?? (await createRecord("organisations", { name, kind: "district" }));
      open(id);
    }, [district, name, open]),
  );
  if (data === undefined) return null;
  const actions = (
    <Group gap="xs">
      <ReadInButton target="organisations" />
      <Button leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />} onClick={() => setAdding(true)}>
        {t("stakeholders.contacts.new.action")}
      </Button>
    </Group>
  );
  return (
    <>
      <PageHeader
        title={t("stakeholders.contacts.title")}
        purpose={t("stakeholders.contacts.purpose")}
        actions={data.rows.length > 0 && actions}
      >
        <WhichSwitch archived={archived} archivedCount={data.archivedCount} onChange={setArchived} />
      </PageHeader>
      {data.lacksDistrict && (
        <Hint
          text={t("stakeholders.district.missing")}
          action={t(district ? "stakeholders.district.open" : "stakeholders.district.add")}
          onAct={reachDistrict.run}
        />
      )}
      <RecordTable
        label={t("stakeholders.contacts.title")}
        rows={data.rows}
        columns={columns}
        view={view}
        onViewChange={setView}
        rowLabel={({ organisation }) => organisation.name}
        sensitivityOf={({ organisation }) => organisation.sensitivity}
        onOpen={({ id }) => open(id)}
        onRemove={({ organisation }) => remove.run(organisation)}
        empty={
          archived ? (
            <EmptyState icon={IconArchive} title={t("stakeholders.contacts.archiveEmpty")} hint="" />
          ) : (
            <EmptyState
              icon={IconAddressBook}
              title={t("stakeholders.contacts.empty.title")}
              hint={t("stakeholders.contacts.empty.hint")}
              action={actions}
            />
          )
        }
      />
      <NewNamed
        opened={adding}
        onClose={() => setAdding(false)}
        title={t("stakeholders.contacts.new.title")}
        label={t("fields.organisations.name")}
        hint={t("stakeholders.contacts.new.hint")}
        onCreate={async (given) => open((await createRecord("organisations", { name: given })).id)}
      />
      <ContactDrawer id={opened} onClose={() => open()} />
    </>
  );
}
