import { Anchor, Button, Group, Table, Text } from "@mantine/core";
import { agendaVersions } from "@renderer/data/queries/agenda";
import { checkedWorkspace } from "@renderer/data/queries/checks";
import { EmptyState } from "@renderer/ui/EmptyState";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { RecordOf } from "@shared/domain/kinds";
import type { Workspace } from "@shared/domain/workspace";
import { IconStack2 } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { Link } from "react-router";
import { FreezeDialog } from "./FreezeDialog";
import { VersionStatusField } from "./VersionStatusField";
import { sinceWords, versionsOut } from "./versionColumns";

/** Frozen states of the agenda, newest first, and what differs since each. */
export function VersionsPage() {
  const { t } = useWords();
  const versions = useLive(agendaVersions);
  const today = useLive(checkedWorkspace);
  const [isFreezing, setFreezing] = useState(false);
  if (!versions || !today) return null;
  const actions = (
    <Group>
      <Button component={Link} to="/agenda/versions/on" variant="default">
        {t("agenda.past.open")}
      </Button>
      <Button onClick={() => setFreezing(true)}>{t("agenda.versions.freeze")}</Button>
    </Group>
  );
  return (
    <>
      {versions.length === 0 ? (
        <EmptyState
          icon={IconStack2}
          title={t("agenda.versions.none")}
          hint={t("agenda.versions.noneHint")}
          action={actions}
        />
      ) : (
        <>
          <Group justify="space-between" mb="md">
            <Text c="dimmed">{t("agenda.versions.purpose")}</Text>
            <Group>
              {actions}
              <ListExport {...versionsOut(versions, today, t)} />
            </Group>
          </Group>
          <Table aria-label={t("agenda.versions.list")} verticalSpacing="sm">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("agenda.versions.number")}</Table.Th>
                <Table.Th scope="col">{t("fields.agendaVersions.date")}</Table.Th>
                <Table.Th scope="col">{t("fields.agendaVersions.status")}</Table.Th>
                <Table.Th scope="col">{t("fields.agendaVersions.reason")}</Table.Th>
                <Table.Th scope="col">{t("fields.agendaVersions.author")}</Table.Th>
                <Table.Th scope="col">{t("agenda.versions.differs")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {versions.map((version) => (
                <VersionRow key={version.id} version={version} today={today} />
              ))}
            </Table.Tbody>
          </Table>
        </>
      )}
      {isFreezing && <FreezeDialog versions={versions} onClose={() => setFreezing(false)} />}
    </>
  );
}

function VersionRow({ version, today }: { version: RecordOf<"agendaVersions">; today: Workspace }) {
  const { t, format } = useWords();
  const since = useMemo(() => sinceWords(version, today, t), [version, today, t]);
  const { number } = version;
  return (
    <Table.Tr>
      <Table.Th scope="row" style={{ whiteSpace: "nowrap" }}>
        <Anchor component={Link} to={`/agenda/versions/${version.id}`}>
          {t("agenda.versions.numbered", { number })}
        </Anchor>
      </Table.Th>
      <Table.Td>{format.date(version.date)}</Table.Td>
      <Table.Td w={210}>
        <VersionStatusField version={version} />
      </Table.Td>
      <Table.Td>{version.reason}</Table.Td>
      <Table.Td>{version.author}</Table.Td>
      <Table.Td>{since}</Table.Td>
    </Table.Tr>
  );
}
