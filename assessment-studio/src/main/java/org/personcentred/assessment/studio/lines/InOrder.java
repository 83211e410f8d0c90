package org.personcentred.assessment.studio.lines;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Answers each line of a stream with one line, in the order of the input whatever the number of threads. No more than
 * a few batches are in memory at any time, however long the stream is.
 */
public final class InOrder {
    /** How many batches wait for each thread: one to work on next, and one that is done and not yet written. */
    private static final int BATCHES_PER_THREAD = 3;

    private final Function<Line, Answered> work;
    private final OutputStream out;
    private final Consumer<Tally> progress;
    private Tally tally = Tally.NONE;

    /**
     * Answers lines.
     *
     * @param work     the answer to a line; called from several threads at once
     * @param out      where the answers go
     * @param progress told after every batch how far it is
     */
    public InOrder(Function<Line, Answered> work, OutputStream out, Consumer<Tally> progress) {
        this.work = work;
        this.out = out;
        this.progress = progress;
    }

    /** Answers all lines on this thread. */
    public Tally run(LineReader reader) throws IOException {
        for (Batch batch = Batch.next(reader); !batch.isEmpty(); batch = Batch.next(reader)) {
            write(batch.work(work));
        }
        return tally;
    }

    /** Answers all lines on several threads; this one reads and writes. */
    public Tally run(LineReader reader, int threads) throws IOException {
        if (threads == 1) {
            return run(reader);
        }
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            Deque<Future<Batch.Done>> waiting = new ArrayDeque<>();
            for (Batch batch = Batch.next(reader); !batch.isEmpty(); batch = Batch.next(reader)) {
                Batch given = batch;
                waiting.add(workers.submit(() -> given.work(work)));
                if (waiting.size() >= threads * BATCHES_PER_THREAD) {
                    write(done(waiting.remove()));
                }
            }
            while (!waiting.isEmpty()) {
                write(done(waiting.remove()));
            }
            return tally;
        } finally {
            workers.shutdownNow();
        }
    }

    private void write(Batch.Done done) throws IOException {
        out.write(done.output());
        tally = tally.and(done);
        progress.accept(tally);
    }

    private static Batch.Done done(Future<Batch.Done> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException bug) {
                throw bug;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
