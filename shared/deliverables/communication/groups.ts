import type { KindName, RecordOf } from "../../domain/kinds";
import { kindNames, titleOf } from "../../domain/kinds";
import { type OccasionKind, occasionKinds } from "../../domain/stakeholders/affected";
import { nameInside } from "../../domain/stakeholders/nameInside";
import type { GroupKind } from "../../domain/stakeholders/stakeholder";
import { byId, inOrder, type Workspace } from "../../domain/workspace";
import type { Context } from "../context";

type Item = RecordOf<"communicationItems">;
type Stakeholder = RecordOf<"stakeholders">;

/** An audience of the plan as this reader may know it. Attitude, influence and interest are no part of it. */
export type Group = {
  id: string;
  name: string;
  groupKind?: GroupKind;
  /** The record, where the reader may see it. */
  stakeholder?: Stakeholder;
};

/**
 * The audiences of a plan. Entries of the register are confidential as a rule: to a reader inside the house who may
 * not see one, it has a name alone (`nameInside`); to the public nothing is said of it. DOMAIN.md (c), (e).
 */
export class Groups {
  private readonly visible: ReadonlyMap<string, Stakeholder>;
  private readonly whole: ReadonlyMap<string, Stakeholder>;

  constructor(
    private readonly context: Context,
    whole: Pick<Workspace, "stakeholders">,
  ) {
    this.visible = byId(context.workspace.stakeholders.filter((one) => this.isOpen(one)));
    this.whole = byId(whole.stakeholders);
  }

  /** A person who is restricted is there for no reader, not even as somebody's label. */
  private isOpen({ personId }: Stakeholder): boolean {
    return personId === undefined || this.context.look.persons.has(personId);
  }

  of(id: string): Group | undefined {
    const seen = this.visible.get(id);
    if (seen)
      return {
        id,
        name: seen.label,
        stakeholder: seen,
        ...(seen.groupKind ? { groupKind: seen.groupKind } : {}),
      };
    const hidden = this.whole.get(id);
    if (!hidden || this.context.options.audience === "public") return undefined;
    const { groupKind } = hidden;
    const name = nameInside(hidden, {
      group: (kind) => this.context.value("stakeholderGroup", kind),
      unnamed: this.context.say("communicationPlan.unnamed"),
    });
    return { id, name, ...(groupKind ? { groupKind } : {}) };
  }

  /** Those a message is for, each named once, with addressees beyond the register. */
  namesOf({ stakeholderIds, audienceText }: Item): string {
    const names = stakeholderIds.flatMap((id) => this.of(id)?.name ?? []);
    return [...new Set([...names, audienceText.trim()])].filter((name) => name !== "").join(", ");
  }

  /** Everybody the reader may see in the register, in its order, then those of whom only a name is said. */
  all(items: readonly Item[]): Group[] {
    const chosen = new Set(this.context.options.recordIds);
    const ids = [
      ...inOrder([...this.visible.values()]).map(({ id }) => id),
      ...items.flatMap(({ stakeholderIds }) => stakeholderIds),
    ];
    return [...new Set(ids)]
      .filter((id) => chosen.size === 0 || chosen.has(id))
      .flatMap((id) => this.of(id) ?? []);
  }
}

const isOccasion = (kind: KindName): kind is OccasionKind =>
  occasionKinds.some((occasion) => occasion === kind);

/** What each occasion is called to this reader; one the reader may not see has no name. */
export function occasionNames({ workspace }: Context): ReadonlyMap<string, string> {
  return new Map(
    kindNames
      .filter(isOccasion)
      .flatMap((kind) =>
        (workspace[kind] as { id: string; code?: string }[]).map(
          (record) => [record.id, [record.code, titleOf(record)].filter(Boolean).join(" ")] as const,
        ),
      ),
  );
}
