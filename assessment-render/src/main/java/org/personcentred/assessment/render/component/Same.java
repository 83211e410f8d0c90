package org.personcentred.assessment.render.component;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A component that is the same on every page it stands on, so that it is written only once. */
public final class Same implements Component {
    private final Component component;
    private volatile @Nullable String html;

    /** A component for pages that are all made alike: in one frame and one voice. */
    public Same(Component component) {
        this.component = component;
    }

    /** What it is. */
    public Component component() {
        return component;
    }

    /** What it is as HTML; written by the first page that needs it, and perhaps by others that need it meanwhile. */
    public String html(Supplier<String> write) {
        String ready = html;
        if (ready == null) {
            ready = write.get();
            html = ready;
        }
        return ready;
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.same(this);
    }
}
