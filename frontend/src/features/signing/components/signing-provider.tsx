import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { ResumeSigningContext } from '@/features/signing/model/resume-context';
import type { SigningTask } from '@/features/signing/model/signing-task';
import { usePreparation } from '@/features/signing/model/use-preparation';
import { SigningLauncherContext, type LaunchSigning } from '@/shared/session/signing-launcher';

const SigningDialog = lazy(async () => {
  const { SigningDialog: component } = await import('@/features/signing/components/signing-dialog');
  return { default: component };
});

/** Lets any list of records start a signing act; the dialog itself is loaded when one starts. */
export function SigningProvider({ children }: { children: ReactNode }): ReactNode {
  const [task, setTask] = useState<SigningTask | null>(null);
  const preparation = usePreparation();
  const { mutate: prepare } = preparation;
  const launch = useCallback<LaunchSigning>(
    (request) => {
      setTask({ kind: 'new', request });
      prepare({ request });
    },
    [prepare],
  );
  const resume = useCallback((batchId: string) => setTask({ kind: 'resume', batchId }), []);
  return (
    <SigningLauncherContext value={launch}>
      <ResumeSigningContext value={resume}>
        {children}
        {task && (
          <Suspense>
            <SigningDialog
              task={task}
              preparation={{
                prepared: preparation.data,
                error: preparation.error,
                choose: (key) => {
                  if (task.kind === 'new') prepare({ request: task.request, key });
                },
              }}
              onClose={() => setTask(null)}
            />
          </Suspense>
        )}
      </ResumeSigningContext>
    </SigningLauncherContext>
  );
}
