import type { Backend, CommandName, Commands } from "./backend";

/** The commands that take nothing, so that they can be asked before anybody says with what. */
type Plain = { [N in CommandName]: Commands[N]["takes"] extends null ? N : never }[CommandName];

/** That backend, with some things asked of it already: who asks first for one of them gets that answer. */
export function ahead(backend: Backend, ...names: Plain[]): Backend {
  const asked = new Map<CommandName, Promise<unknown>>(names.map((name) => [name, backend.call(name)]));
  // What goes wrong is told to who asks.
  for (const answer of asked.values()) answer.catch(() => undefined);
  return {
    ...backend,
    call: (name, ...args) => {
      const answer = asked.get(name);
      asked.delete(name);
      return (answer as ReturnType<typeof backend.call<typeof name>> | undefined) ?? backend.call(name, ...args);
    },
  };
}
