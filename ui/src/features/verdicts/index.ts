export { VerdictPanel } from "./VerdictPanel";
