import { Group, SegmentedControl, Select, Text } from "@mantine/core";
import { type NetworkSource, networkSource } from "@renderer/data/queries/projectNetwork";
import { PageHeader } from "@renderer/ui/PageHeader";
import { mostClosed } from "@renderer/ui/RecordTable/outgoing";
import { RecordTable } from "@renderer/ui/RecordTable/RecordTable";
import type { TableView } from "@renderer/ui/RecordTable/tableView";
import { useRememberedView } from "@renderer/ui/RecordTable/useRememberedView";
import { recordPath } from "@renderer/ui/recordPath";
import { today } from "@renderer/ui/today";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import {
  type Network,
  networkAround,
  networkFindings,
  projectNetwork,
} from "@shared/domain/projects/network";
import { byId } from "@shared/domain/workspace";
import { IconSitemap } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useNavigate } from "react-router";
import { FilterFacts } from "../views/FilterFacts";
import { NothingToShow } from "../views/NothingToShow";
import { NetworkPicture } from "./NetworkPicture";
import { networkColumns } from "./networkColumns";

const forms = ["picture", "table"] as const;

/** What waits for what: drawn from left to right, and as a table of the same dependencies. */
export function NetworkPage() {
  const { t } = useWords();
  const source = useLive(() => networkSource(), []);
  const network = useMemo(() => source && networkOf(source), [source]);
  if (!network) return null;
  return (
    <>
      {network.edges.length > 0 ? (
        <DrawnNetwork network={network} />
      ) : (
        <>
          <Head />
          <NothingToShow
            icon={IconSitemap}
            title={t("roadmap.network.empty.title")}
            hint={t("roadmap.network.empty.hint")}
          />
        </>
      )}
    </>
  );
}

const networkOf = ({ projects, dependencies }: NetworkSource) =>
  projectNetwork(projects, dependencies, today());

function Head() {
  const { t } = useWords();
  return <PageHeader title={t("roadmap.network.title")} purpose={t("roadmap.network.purpose")} />;
}

function DrawnNetwork({ network }: { network: Network }) {
  const { t } = useWords();
  const [form, setForm] = useState<(typeof forms)[number]>("picture");
  const [around, setAround] = useState<string | null>(null);
  const [view, setView] = useRememberedView("projects.network");
  const shown = useMemo(() => {
    const isThere = around !== null && network.nodes.some(({ id }) => id === around);
    return isThere ? networkAround(network, around) : network;
  }, [network, around]);
  const facts = networkFindings.map((key) => {
    const count = network.edges.filter(({ findings }) => findings.includes(key)).length;
    return {
      key,
      label: t(`roadmap.network.facts.${key}`, { count }),
      column: "finding",
      values: [key],
      count,
    };
  });
  return (
    <>
      <Head />
      <FilterFacts
        facts={facts}
        filters={view.filters}
        onChange={(change) => {
          setView(change);
          setForm("table");
        }}
      />
      <Group my="md" align="flex-end">
        <SegmentedControl
          aria-label={t("roadmap.form")}
          value={form}
          data={forms.map((value) => ({ value, label: t(`roadmap.forms.${value}`) }))}
          onChange={setForm}
        />
        <Select
          label={t("roadmap.network.around")}
          w={340}
          searchable
          clearable
          placeholder={t("roadmap.network.everything")}
          data={network.nodes.flatMap(({ id, project }) =>
            project ? [{ value: id, label: `${project.code} ${project.title}` }] : [],
          )}
          value={around}
          onChange={setAround}
          nothingFoundMessage={t("ui.nothingFound")}
          clearButtonProps={{ "aria-label": t("ui.clear", { label: t("roadmap.network.around") }) }}
        />
        {network.unlinked > 0 && (
          <Text size="sm" c="dimmed" pb={8}>
            {t("roadmap.network.unlinked", { count: network.unlinked })}
          </Text>
        )}
      </Group>
      {form === "picture" ? (
        <NetworkPicture network={shown} />
      ) : (
        <NetworkTable network={shown} view={view} onViewChange={setView} />
      )}
    </>
  );
}

type TableProps = { network: Network; view: TableView; onViewChange: (view: TableView) => void };

function NetworkTable({ network, view, onViewChange }: TableProps) {
  const { t, format } = useWords();
  const navigate = useNavigate();
  const columns = useMemo(() => networkColumns({ t, format }), [t, format]);
  const rows = useMemo(() => {
    const nodes = byId(network.nodes);
    return network.edges.map((edge) => ({
      ...edge,
      waiting: nodes.get(edge.from),
      first: nodes.get(edge.to),
    }));
  }, [network]);
  return (
    <RecordTable
      label={t("roadmap.network.title")}
      rows={rows}
      columns={columns}
      view={view}
      onViewChange={onViewChange}
      rowLabel={({ waiting }) => waiting?.project?.title ?? ""}
      sensitivityOf={({ waiting, first }) => mostClosed([waiting?.project, first?.project])}
      onOpen={({ waiting }) => waiting?.project && void navigate(recordPath("projects", waiting.project))}
      empty={null}
    />
  );
}
