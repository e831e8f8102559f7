import { WithSubPages } from "@renderer/ui/SubPages";
import { useWords } from "@renderer/ui/useWords";
import type { ReactNode } from "react";
import { Route, Routes } from "react-router";
import { ContactsPage } from "./contacts/ContactsPage";
import { MultipliersPage } from "./multipliers/MultipliersPage";
import { RegisterPage } from "./register/RegisterPage";
import { RolesPage } from "./roles/RolesPage";

const pages = {
  register: "/stakeholders",
  plan: "/stakeholders/plan",
  multipliers: "/stakeholders/multipliers",
  contacts: "/stakeholders/contacts",
  roles: "/stakeholders/roles",
} as const;

/** Whom the digital work affects, who carries it on, whom to ask; and, handed in, the plan of what they must hear. */
export function StakeholdersArea({ plan }: { plan?: ReactNode }) {
  const { t } = useWords();
  return (
    <WithSubPages
      label={t("stakeholders.sections")}
      pages={Object.entries(pages).map(([key, to]) => ({
        to,
        label: t(`stakeholders.nav.${key as keyof typeof pages}`),
      }))}
    >
      <Routes>
        <Route index element={<RegisterPage mode="table" />} />
        <Route path="matrix" element={<RegisterPage mode="matrix" />} />
        <Route path="multipliers" element={<MultipliersPage />} />
        <Route path="contacts" element={<ContactsPage />} />
        <Route path="roles" element={<RolesPage />} />
        <Route path="plan/*" element={plan} />
      </Routes>
    </WithSubPages>
  );
}
