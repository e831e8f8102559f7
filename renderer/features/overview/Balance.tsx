import { Anchor, Table, Text } from "@mantine/core";
import { recordPath } from "@renderer/ui/recordPath";
import { useWords } from "@renderer/ui/useWords";
import type { FieldBalance } from "@shared/domain/overview/balance";
import { Link } from "react-router";
import { BalanceBar } from "./BalanceBar";
import { BalanceLights } from "./BalanceLights";
import { Part } from "./Part";

/** Strategy beside operations: goals, measures and open projects per field, and where goals stand alone. */
export function Balance({ balances }: { balances: readonly FieldBalance[] }) {
  const { t } = useWords();
  if (balances.length === 0) return null;
  const most = (of: "goals" | "measures" | "projects") => Math.max(1, ...balances.map((one) => one[of]));
  const largest = { goals: most("goals"), measures: most("measures"), projects: most("projects") };
  return (
    <Part title={t("overview.balance.title")} hint={t("overview.balance.hint")}>
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={8} horizontalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t("terms.actionField.one")}</Table.Th>
              <Table.Th w="14%">{t("terms.goal.many")}</Table.Th>
              <Table.Th w="14%">{t("terms.measure.many")}</Table.Th>
              <Table.Th w="14%">{t("kinds.projects.many")}</Table.Th>
              <Table.Th w="16%">{t("overview.balance.lights")}</Table.Th>
              <Table.Th w="18%">{t("overview.balance.gap")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {balances.map((balance) => (
              <BalanceRow key={balance.field?.id ?? "none"} balance={balance} largest={largest} />
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Part>
  );
}

type Largest = { goals: number; measures: number; projects: number };

function BalanceRow({ balance, largest }: { balance: FieldBalance; largest: Largest }) {
  const { t } = useWords();
  const { field, goalsWithoutProject } = balance;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {field ? (
          <Anchor component={Link} to={recordPath("actionFields", field)} c="var(--mantine-color-text)">
            {field.code} {field.title}
          </Anchor>
        ) : (
          t("overview.balance.noField")
        )}
      </Table.Th>
      {(["goals", "measures", "projects"] as const).map((of) => (
        <Table.Td key={of}>
          <BalanceBar count={balance[of]} of={largest[of]} isOperations={of === "projects"} />
        </Table.Td>
      ))}
      <Table.Td>
        <BalanceLights red={balance.red} yellow={balance.yellow} />
      </Table.Td>
      <Table.Td>
        {goalsWithoutProject > 0 ? (
          t("overview.balance.without", { count: goalsWithoutProject })
        ) : (
          <Text span inherit c="dimmed">
            {field ? t("overview.balance.noGap") : t("overview.balance.noGoalHint")}
          </Text>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
