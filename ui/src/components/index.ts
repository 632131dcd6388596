import "./listing.css";
import "./shared.css";

export * from "./Button";
export * from "./Choice";
export * from "./Empty";
export * from "./Field";
export * from "./MenuButton";
export * from "./Notice";
export * from "./Page";
export * from "./Parts";
export * from "./Sheet";
export * from "./signs";
export * from "./text/places";
export * from "./text/Prose";
export * from "./text/Unplaced";
