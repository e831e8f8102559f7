import { Anchor, Group, Table, Text, Title } from "@mantine/core";
import type { CommunicationPlan } from "@renderer/data/queries/communication";
import { ListExport } from "@renderer/ui/RecordTable/ListExport";
import { today } from "@renderer/ui/today";
import { useWords } from "@renderer/ui/useWords";
import type { Telling } from "@shared/domain/stakeholders/communicationDebt";
import { occasionKey } from "@shared/domain/stakeholders/occasions";
import { type UntoldState, untoldState } from "@shared/domain/stakeholders/untold";
import { useId } from "react";
import { Link } from "react-router";
import { occasionPath } from "../occasionPath";
import { occasionWords } from "../proposals/messageOf";
import { debtOut, untoldGroups } from "./debtColumns";
import { Unasked } from "./Unasked";

type Props = { plan: CommunicationPlan };

/** Kommunikationsschuld, and what nobody has said of yet whom it affects. */
export function DebtView({ plan }: Props) {
  const { t, format } = useWords();
  const heading = useId();
  return (
    <>
      <section aria-labelledby={heading}>
        <Group justify="space-between" wrap="nowrap">
          <Title order={2} size="h4" id={heading}>
            {t("communication.debt.title")}
          </Title>
          {plan.debt.length > 0 && <ListExport {...debtOut(plan, { t, format })} />}
        </Group>
        <Text size="sm" c="dimmed" mb="sm">
          {t("communication.debt.hint")}
        </Text>
        {plan.debt.length === 0 ? (
          <Text>{t("communication.debt.none")}</Text>
        ) : (
          <Table aria-labelledby={heading} layout="fixed" verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t("communication.debt.what")}</Table.Th>
                <Table.Th w={160}>{t("communication.debt.since")}</Table.Th>
                <Table.Th w="42%">{t("communication.debt.untold")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {plan.debt.map((telling) => (
                <DebtRow key={occasionKey(telling.occasion)} telling={telling} plan={plan} />
              ))}
            </Table.Tbody>
          </Table>
        )}
      </section>
      <Unasked plan={plan} />
    </>
  );
}

function DebtRow({ telling, plan }: { telling: Telling; plan: CommunicationPlan }) {
  const { occasion } = telling;
  const { t, format } = useWords();
  const items = plan.rows.map(({ item }) => item);
  const groups = untoldGroups(telling, plan);
  return (
    <Table.Tr>
      <Table.Td valign="top">
        <Anchor component={Link} to={occasionPath(occasion)} c="inherit">
          {occasionWords(t, occasion)}
        </Anchor>
      </Table.Td>
      <Table.Td valign="top">{format.date(occasion.day)}</Table.Td>
      <Table.Td valign="top">
        {groups.map(({ id, label }) => (
          <UntoldGroup key={id} label={label} state={untoldState(occasion, id, items, today())} />
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

function UntoldGroup({ label, state }: { label: string; state: UntoldState }) {
  const { t, format } = useWords();
  const words = t(`communication.debt.state.${state.is}`, { date: format.date(state.day) });
  const to =
    state.itemId === undefined ? "/stakeholders/plan" : `/stakeholders/plan?view=plan&item=${state.itemId}`;
  return (
    <div>
      {label}:{" "}
      <Anchor
        component={Link}
        to={to}
        c={state.is === "overdue" ? "var(--mantine-color-error)" : undefined}
        underline="always"
        inherit
      >
        {words}
      </Anchor>
    </div>
  );
}
