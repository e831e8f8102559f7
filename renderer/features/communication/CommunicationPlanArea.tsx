import { Button, SegmentedControl } from "@mantine/core";
import { createRecord } from "@renderer/data/commands/records";
import { communicationPlan } from "@renderer/data/queries/communication";
import { PageHeader } from "@renderer/ui/PageHeader";
import { today } from "@renderer/ui/today";
import { useAction } from "@renderer/ui/useAction";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import { IconPlus } from "@tabler/icons-react";
import { useCallback } from "react";
import { useSearchParams } from "react-router";
import { DebtView } from "./debt/DebtView";
import { ItemDrawer } from "./item/ItemDrawer";
import { PlanView } from "./plan/PlanView";
import { isPending } from "./plan/planColumns";
import { ProposalsView } from "./proposals/ProposalsView";

const views = ["proposals", "plan", "debt"] as const;
type View = (typeof views)[number];

/** The communication plan: what it proposes, what is planned, what is still owed. `?view=`, a message by `?item=`. */
export function CommunicationPlanArea() {
  const { t } = useWords();
  const day = today();
  const plan = useLive(() => communicationPlan(day), [day]);
  const [params, setParams] = useSearchParams();
  const item = params.get("item") ?? undefined;
  const view = views.find((one) => one === params.get("view")) ?? (item ? "plan" : "proposals");
  const open = useCallback(
    (id?: string) => setParams({ view: "plan", ...(id === undefined ? {} : { item: id }) }),
    [setParams],
  );
  const add = useAction(
    useCallback(
      async () => open((await createRecord("communicationItems", { title: t("communication.newTitle") })).id),
      [open, t],
    ),
  );
  if (plan === undefined) return null;
  const counts: Record<View, number> = {
    proposals: plan.proposed.reduce((sum, { proposals }) => sum + proposals.length, 0),
    plan: plan.rows.filter(isPending).length,
    debt: plan.debt.length,
  };
  return (
    <>
      <PageHeader
        title={t("communication.title")}
        purpose={t("communication.purpose")}
        actions={
          <Button
            leftSection={<IconPlus size={18} stroke={1.5} aria-hidden />}
            loading={add.running}
            onClick={() => add.run()}
          >
            {t("communication.add")}
          </Button>
        }
      />
      <SegmentedControl
        mb="lg"
        aria-label={t("communication.views.label")}
        value={view}
        data={views.map((value) => ({
          value,
          label: t(`communication.views.${value}`, { count: counts[value] }),
        }))}
        onChange={(next) => setParams({ view: next })}
      />
      {view === "proposals" && <ProposalsView plan={plan} />}
      {view === "plan" && <PlanView plan={plan} onOpen={open} />}
      {view === "debt" && <DebtView plan={plan} />}
      <ItemDrawer plan={plan} row={plan.rows.find(({ id }) => id === item)} onClose={() => open()} />
    </>
  );
}
