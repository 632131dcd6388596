export { AttachSheet } from "./AttachSheet";
export { EvidenceSheet } from "./EvidenceSheet";
export { ExhibitList } from "./ExhibitList";
export { Viewer } from "./Viewer";
export * from "./pasted";
