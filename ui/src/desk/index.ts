export * from "./act";
export * from "./drafts";
export * from "./place";
export * from "./reads";
export * from "./shortcuts";
export * from "./toasts";
export * from "./EditableText";
export * from "./commands";
