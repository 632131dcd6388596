export { BringInSheet } from "./BringInSheet";
export { Reader } from "./Reader";
export { SourceList } from "./SourceList";
