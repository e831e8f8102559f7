import type { ReactNode } from "react";
import { Navigate, Route, Routes, useLocation } from "react-router";
import { AgendaFrame } from "./AgendaFrame";
import { ChecksPage } from "./checks/ChecksPage";
import { GuidelinesPage } from "./guidelines/GuidelinesPage";
import { OutlinePage } from "./outline/OutlinePage";
import { TextsPage } from "./texts/TextsPage";
import { useItemAddress } from "./useItemAddress";
import { PastPage } from "./versions/PastPage";
import { VersionPage } from "./versions/VersionPage";
import { VersionsPage } from "./versions/VersionsPage";

type Props = {
  /** The matrices departments and guidelines stand in. Events bring them, which this area does not know. */
  together: ReactNode;
};

/** The strategic side: outline, texts, guidelines, checks and versions of the one agenda. */
export function AgendaArea({ together }: Props) {
  return (
    <Routes>
      <Route element={<AgendaFrame />}>
        <Route index element={<Outline />} />
        <Route path="texts" element={<TextsPage />} />
        <Route path="guidelines" element={<GuidelinesPage />} />
        <Route path="checks" element={<ChecksPage />} />
        <Route path="together" element={together} />
        <Route path="versions" element={<VersionsPage />} />
        <Route path="versions/on" element={<PastPage />} />
        <Route path="versions/:id" element={<VersionPage />} />
        <Route path="*" element={<Navigate to="/agenda" replace />} />
      </Route>
    </Routes>
  );
}

/** Links to a guideline name the agenda, whose outline has no guidelines. */
function Outline() {
  const { item } = useItemAddress();
  const { search } = useLocation();
  return item?.kind === "guidelines" ? (
    <Navigate to={`/agenda/guidelines${search}`} replace />
  ) : (
    <OutlinePage />
  );
}
