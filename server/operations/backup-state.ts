/** How the backups stand that the served desk makes by itself. */
export interface BackupState {
  /** Epoch milliseconds of the last whole one; 0 when there is none. */
  lastSuccess: number;
  /** How many failed since. */
  failures: number;
}

/** Kept on `globalThis`: Next evaluates modules more than once in one process. */
const holder = globalThis as typeof globalThis & { lodestoneBackups?: BackupState };

/** As the worker last told it. */
export function readBackupState(): BackupState {
  return holder.lodestoneBackups ?? { lastSuccess: 0, failures: 0 };
}

/** Note what became of a backup, or which one was found at the start. */
export function noteBackup(state: BackupState): void {
  holder.lodestoneBackups = state;
}
