import { Route, Routes } from "react-router";
import { ProcessPage } from "./page/ProcessPage";
import { RegisterPage } from "./register/RegisterPage";

export function ProcessesArea() {
  return (
    <Routes>
      <Route index element={<RegisterPage mode="table" />} />
      <Route path="priority" element={<RegisterPage mode="matrix" />} />
      <Route path=":id" element={<ProcessPage />} />
    </Routes>
  );
}
