package vn.hocbaso.platform.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler.OnFailureRetryLater;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Runs the jobs of the table {@code scheduled_tasks}. */
@ApplicationScoped
class JobScheduler implements JobQueue {

  private static final int SILENT_TIMES_TO_DEATH = 4;
  private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(30);
  private static final Duration TIME_TO_FINISH = Duration.ofSeconds(10);

  private final Scheduler scheduler;

  JobScheduler(
      DataSource database,
      JobSettings settings,
      @All List<DurableJob> jobs,
      @All List<RecurringJob> recurring) {
    List<Task<?>> tasks = jobs.stream().<Task<?>>map(JobScheduler::task).toList();
    scheduler =
        Scheduler.create(database, tasks)
            .startTasks(recurring.stream().map(JobScheduler::task).toList())
            .threads(settings.workers())
            .pollingInterval(settings.look())
            .heartbeatInterval(settings.signOfLife())
            .missedHeartbeatsLimit(SILENT_TIMES_TO_DEATH)
            .shutdownMaxWait(TIME_TO_FINISH)
            .enableImmediateExecution()
            .build();
  }

  private static Task<Void> task(DurableJob job) {
    return Tasks.custom(job.name(), Void.class)
        .onFailure(new OnFailureRetryLater<>(PAUSE_AFTER_FAILURE))
        .onDeadExecutionRevive()
        .execute((instance, context) -> after(job, instance.getId()));
  }

  private static CompletionHandler<Void> after(DurableJob job, String instance) {
    Optional<Instant> next = job.run(instance);
    return next.<CompletionHandler<Void>>map(
            at -> (complete, operations) -> operations.reschedule(complete, at))
        .orElseGet(OnCompleteRemove::new);
  }

  private static RecurringTask<Void> task(RecurringJob job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
        .execute((instance, context) -> job.run());
  }

  @Override
  public void wake(String job, String instance, Instant at) {
    TaskInstanceId id = TaskInstanceId.of(job, instance);
    boolean later =
        scheduler
            .getScheduledExecution(id)
            .map(known -> known.getExecutionTime().isAfter(at))
            .orElse(true);
    if (!later) {
      return;
    }
    try {
      scheduler.schedule(
          new TaskInstance<>(job, instance), at, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceCurrentlyExecutingException running) {
      // Its own next time follows from what it finds.
    }
  }

  void start(@Observes StartupEvent event) {
    scheduler.start();
  }

  void stop(@Observes ShutdownEvent event) {
    scheduler.stop();
  }
}
