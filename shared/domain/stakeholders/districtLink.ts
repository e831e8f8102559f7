import type { Municipality } from "../organisation/municipality";
import type { CommunicationItem } from "./communicationItem";
import type { Organisation } from "./organisation";
import type { Stakeholder } from "./stakeholder";

type Records = {
  house: Pick<Municipality, "kind"> | undefined;
  organisations: readonly Pick<Organisation, "id" | "kind" | "lastContact">[];
  stakeholders: readonly Pick<Stakeholder, "id" | "groupKind" | "organisationId">[];
  items: readonly Pick<CommunicationItem, "stakeholderIds" | "status">[];
};

/**
 * Whether neither a contact with the Landratsamt nor a message to it is recorded. DOMAIN.md (a) seed 001: towns and
 * their districts often do not work together. A district has none above it; what was declined or cancelled is no
 * message.
 */
export function lacksDistrictLink({ house, organisations, stakeholders, items }: Records): boolean {
  if (house?.kind === "district") return false;
  const districts = organisations.filter(({ kind }) => kind === "district");
  if (districts.some(({ lastContact }) => lastContact !== undefined)) return false;
  const ids = new Set(districts.map(({ id }) => id));
  const addressed = new Set(
    stakeholders
      .filter(
        ({ groupKind, organisationId }) =>
          groupKind === "district_office" || (organisationId !== undefined && ids.has(organisationId)),
      )
      .map(({ id }) => id),
  );
  return !items.some(
    ({ status, stakeholderIds }) =>
      status !== "declined" && status !== "cancelled" && stakeholderIds.some((id) => addressed.has(id)),
  );
}
