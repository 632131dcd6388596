export { CaseNav } from "./CaseNav";
export { CaseSheet } from "./CaseSheet";
export { Start } from "./Start";
