import { Route, Routes } from "react-router";
import { PapersPage } from "./list/PapersPage";
import { PaperPage } from "./page/PaperPage";

/** Papers for council and committees, a part of the documents. */
export function PapersArea() {
  return (
    <Routes>
      <Route index element={<PapersPage />} />
      <Route path=":id" element={<PaperPage />} />
    </Routes>
  );
}
