/** Called once when the server of this process starts; never during a build. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { startServing } = await import('./server/operations/start-serving');
    startServing();
  }
}
