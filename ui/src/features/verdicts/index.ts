export { writeVerdict } from "./draft";
export { VerdictPanel } from "./VerdictPanel";
