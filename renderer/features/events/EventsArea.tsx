import { Route, Routes } from "react-router";
import { ConsolePage } from "./console/ConsolePage";
import { EventPage } from "./EventPage";
import { EventsPage } from "./list/EventsPage";

export function EventsArea() {
  return (
    <Routes>
      <Route index element={<EventsPage />} />
      <Route path=":id/console" element={<ConsolePage />} />
      <Route path=":id/*" element={<EventPage />} />
    </Routes>
  );
}
