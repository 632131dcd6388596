import "./listing.css";
import "./shared.css";

export * from "./Button";
export * from "./Choice";
export * from "./Combo";
export * from "./Empty";
export * from "./Field";
export * from "./Keys";
export * from "./MenuButton";
export * from "./Notice";
export * from "./Page";
export * from "./Parts";
export * from "./Separator";
export * from "./Sheet";
export * from "./signs";
export * from "./text/places";
export * from "./text/Prose";
