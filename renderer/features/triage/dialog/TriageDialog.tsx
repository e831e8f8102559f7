import { Button, CloseButton, Modal } from "@mantine/core";
import { decideTriage } from "@renderer/data/commands/triage";
import { fatesOf, gateChoices, lastDecidedBy } from "@renderer/data/queries/triage";
import { recordById } from "@renderer/data/queries/workspace";
import { useLive } from "@renderer/ui/useLive";
import { useWords } from "@renderer/ui/useWords";
import type { TriageOutcome } from "@shared/domain/triage/triage";
import { inOrder } from "@shared/domain/workspace";
import { useCallback, useMemo, useState } from "react";
import { useTold } from "../useTold";
import { Earlier } from "./Earlier";
import { Finished } from "./Finished";
import type { GateChoices } from "./gateForm";
import { beginSession, isBegun } from "./session";
import classes from "./TriageDialog.module.css";
import { type Decided, TriageItem } from "./TriageItem";
import { unfinished } from "./unfinished";

type Props = {
  /** Item that is talked about; undefined at the end of the run. */
  itemId: string | undefined;
  /** Items of this run, in the order of the list. */
  run: readonly string[];
  onGoTo: (itemId: string | undefined) => void;
  onClose: () => void;
};

const present = <T extends { archivedAt?: string }>(records: readonly T[]) =>
  records.filter(({ archivedAt }) => archivedAt === undefined);

/** The whole window for one decision after the other. */
export function TriageDialog({ itemId, run, onGoTo, onClose }: Props) {
  const { t } = useWords();
  const tell = useTold("top-center");
  const [decided, setDecided] = useState<readonly TriageOutcome[]>([]);
  const [who, setWho] = useState<string>();
  const lastWho = useLive(lastDecidedBy);
  const found = useLive(
    async () => ({ itemId, item: itemId ? await recordById("inboxItems", itemId) : undefined }),
    [itemId],
  );
  const fates = useLive(async () => ({ itemId, list: itemId ? await fatesOf(itemId) : [] }), [itemId]);
  const records = useLive(gateChoices);
  const choices: GateChoices | undefined = useMemo(
    () =>
      records && {
        persons: present(records.persons),
        orgUnits: inOrder(present(records.orgUnits)),
        actionFields: inOrder(present(records.actionFields)),
        goals: present(records.goals),
        measures: present(records.measures),
      },
    [records],
  );
  const place = itemId ? run.indexOf(itemId) : -1;
  const goOn = () => onGoTo(run[place + 1]);
  const item = found?.itemId === itemId ? found?.item : undefined;
  const decidedBy = who ?? lastWho ?? "";

  const store = async ({ decision, reason, intended, session }: Decided) => {
    if (!item) return;
    const { answers, prepared } = session;
    await decideTriage({ itemId: item.id, answers, decision, reason, intended, prepared, decidedBy });
    unfinished.delete(item.id);
    setDecided((before) => [...before, decision]);
    await tell("decided", {
      outcome: t(`enumerations.triageOutcome.${decision}`),
      text: shortened(item.text),
    });
    goOn();
  };
  const keep = useCallback(
    (session: Parameters<typeof isBegun>[0]) => {
      if (itemId && isBegun(session)) unfinished.set(itemId, session);
    },
    [itemId],
  );
  const earlier = fates?.itemId === itemId ? fates?.list : undefined;

  return (
    <Modal.Root opened onClose={onClose} fullScreen padding={0} transitionProps={{ duration: 0 }}>
      <Modal.Content aria-label={t("triage.dialog.label")} role="dialog">
        <Modal.Body p={0}>
          <div className={classes.content}>
            <div className={classes.bar}>
              <span>{t("triage.dialog.label")}</span>
              {place >= 0 && run.length > 1 && (
                <span>{t("triage.dialog.position", { number: place + 1, total: run.length })}</span>
              )}
              <span className={classes.spring} />
              {itemId && place < run.length - 1 && (
                <Button variant="subtle" color="gray" onClick={goOn}>
                  {t("triage.dialog.skip")}
                </Button>
              )}
              <CloseButton size="lg" onClick={onClose} />
            </div>
            {!itemId && <Finished decided={decided} onClose={onClose} />}
            {itemId && found?.itemId === itemId && !item && (
              <div className={classes.stage}>
                <p>{t("triage.item.notThere")}</p>
              </div>
            )}
            {item && choices && earlier && (
              <TriageItem
                key={item.id}
                item={item}
                begin={unfinished.get(item.id) ?? beginSession(item, earlier[0]?.triage)}
                choices={choices}
                decidedBy={decidedBy}
                onDecidedBy={setWho}
                onChange={keep}
                onDecided={store}
                onSkip={goOn}
                earlier={<Earlier fates={earlier} />}
              />
            )}
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79).trimEnd()}…` : text);
