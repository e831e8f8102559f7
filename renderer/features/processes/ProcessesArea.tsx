import { Route, Routes } from "react-router";
import { ProcessPage } from "./page/ProcessPage";
import { RegisterPage } from "./register/RegisterPage";
import { SystemsPage } from "./systems/SystemsPage";

export function ProcessesArea() {
  return (
    <Routes>
      <Route index element={<RegisterPage mode="table" />} />
      <Route path="priority" element={<RegisterPage mode="matrix" />} />
      <Route path="systems" element={<SystemsPage />} />
      <Route path=":id" element={<ProcessPage />} />
    </Routes>
  );
}
