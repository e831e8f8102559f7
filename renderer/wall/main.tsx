import "../contentPolicy";
import "@fontsource-variable/source-sans-3";
import "./wall.css";
import { createRoot } from "react-dom/client";
import { Wall } from "./Wall";

const root = document.getElementById("root");
if (!root) throw new Error("wall.html has no root element.");
createRoot(root).render(<Wall />);
